# Made by tests/cases/compile.py
.class final Lcases/flow_two_outputs/Output;
.super Ljava/lang/Object;

.field private final out:Ljava/io/OutputStream;

.method constructor <init>(Ljava/io/OutputStream;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcases/flow_two_outputs/Output;->out:Ljava/io/OutputStream;
    return-void
.end method

.method put(Ljava/lang/String;)V
    .registers 4
    iget-object v0, p0, Lcases/flow_two_outputs/Output;->out:Ljava/io/OutputStream;
    invoke-virtual {p1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-virtual {v0, v1}, Ljava/io/OutputStream;->write([B)V
    return-void
.end method
